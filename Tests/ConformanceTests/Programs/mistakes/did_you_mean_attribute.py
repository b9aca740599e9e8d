class Robot:
    def __init__(self):
        self.battery = 10

    def charge(self):
        self.battery += 1


robot = Robot()
robot.charge()
print(robot.battery)
print(robot.batery)
