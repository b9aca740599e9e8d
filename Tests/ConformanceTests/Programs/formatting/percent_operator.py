print("%s is %d years" % ("Ann", 30))
print("%5d|%-5d|%05d|%+d|% d" % (42, 42, 42, 42, 42))
print("%.2f %8.3f %e %g" % (3.14159, 2.71828, 12345.678, 0.00001))
print("%x %X %o %#x %c %c" % (255, 255, 8, 255, 65, "z"))
print("%s %r %10s|%-10s|%.2s" % ("text", "text", "right", "left", "cut"))
print("%d%% done" % 50)
print("%(name)s: %(value)05.1f" % {"name": "pi", "value": 3.14159})
print("%s" % [1, 2], "%s" % None, "%s %s" % (1, (2, 3)))
for template, values in [("%d", "x"), ("%s %s", ("a",)), ("%s", ("a", "b"))]:
    try:
        print(template % values)
    except TypeError as error:
        print("TypeError:", error)
