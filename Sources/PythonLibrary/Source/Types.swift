extension PythonSource {
    /// `types`: names for the built-in types that no built-in name gives, and `SimpleNamespace`.
    static let types = PythonSource(
        name: "types",
        text: """
            def _function(): pass
            def _generator(): yield
            async def _coroutine(): pass
            async def _async_generator(): yield


            class _Class:
                def method(self): pass


            FunctionType = LambdaType = type(_function)
            CodeType = type(_function.__code__)
            GeneratorType = type(_generator())
            _made = _coroutine()
            CoroutineType = type(_made)
            _made.close()
            AsyncGeneratorType = type(_async_generator())
            MethodType = type(_Class().method)
            BuiltinFunctionType = BuiltinMethodType = type(len)
            NoneType = type(None)
            EllipsisType = type(...)
            NotImplementedType = type(NotImplemented)
            GenericAlias = type(list[int])
            UnionType = type(int | str)


            class SimpleNamespace:
                def __init__(self, /, **kwargs):
                    self.__dict__.update(kwargs)

                def __repr__(self):
                    shown = ', '.join(f'{name}={value!r}' for name, value in self.__dict__.items())
                    name = 'namespace' if type(self) is SimpleNamespace else type(self).__name__
                    return f'{name}({shown})'

                def __eq__(self, other):
                    if isinstance(self, SimpleNamespace) and isinstance(other, SimpleNamespace):
                        return self.__dict__ == other.__dict__
                    return NotImplemented


            class DynamicClassAttribute(property):
                pass


            def new_class(name, bases=(), kwds=None, exec_body=None):
                namespace = {}
                if exec_body is not None:
                    exec_body(namespace)
                kwds = dict(kwds or {})
                return kwds.pop('metaclass', type)(name, bases, namespace, **kwds)


            """)
}
