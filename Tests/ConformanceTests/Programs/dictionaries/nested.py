people = {
    "ann": {"age": 30, "langs": ["python", "go"]},
    "bob": {"age": 25, "langs": []},
}
people["ann"]["langs"].append("c")
people["bob"]["city"] = "Rome"
print(people["ann"]["langs"][0], people["bob"])
for name, data in people.items():
    langs = ", ".join(data["langs"]) or "nothing"
    print(f"{name} ({data['age']}) knows {langs}; city: {data.get('city', 'unknown')}")
print(people)
