pub struct ElevatorSpec {
    floors: u32,
    seconds_per_floor: u32,
    door_seconds: u32,
}

pub struct Elevator {
    spec: ElevatorSpec,
    at: u32,
}

impl ElevatorSpec {
    pub fn floors(floors: u32) -> ElevatorSpec {
        ElevatorSpec {
            floors,
            seconds_per_floor: 3,
            door_seconds: 0,
        }
    }

    pub fn doors(self, door_seconds: u32) -> ElevatorSpec {
        ElevatorSpec {
            door_seconds,
            ..self
        }
    }

    pub fn install(self) -> Elevator {
        Elevator { spec: self, at: 0 }
    }
}

impl Elevator {
    pub fn go(&mut self, floor: u32) -> u32 {
        let floor = floor.min(self.spec.floors - 1);
        let travel = self.at.abs_diff(floor) * self.spec.seconds_per_floor;
        self.at = floor;
        travel + self.spec.door_seconds
    }
}

pub fn round_trip(floor: u32) -> u32 {
    let mut elevator = ElevatorSpec::floors(6).doors(4);
    elevator.go(floor) + elevator.go(0)
}
