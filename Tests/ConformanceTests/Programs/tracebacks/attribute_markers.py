class Owner:
    pet = None


class House:
    owner = Owner()


def visit(house):
    print("visiting")
    return house.owner.pet.name.upper()


visit(House())
