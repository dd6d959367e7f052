#[derive(Clone)]
pub struct Schedule {
    hour: u8,
    minute: u8,
    weekdays: [bool; 7],
}

impl Schedule {
    pub fn daily(hour: u8, minute: u8) -> Schedule {
        Schedule {
            hour: hour % 24,
            minute: minute % 60,
            weekdays: [true; 7],
        }
    }

    pub fn except(self, day: usize) -> Schedule {
        let mut weekdays = self.weekdays;
        if let Some(slot) = weekdays.get_mut(day) {
            *slot = false;
        }
        Schedule { weekdays, ..self }
    }
}

pub struct Alarm {
    current: Schedule,
    pub saves: u32,
}

impl Alarm {
    pub fn new() -> Alarm {
        Alarm {
            current: Schedule::daily(7, 0),
            saves: 0,
        }
    }

    pub fn apply(&mut self, next: Schedule) {
        if self.current == next {
            return;
        }
        self.saves += 1;
        self.current = next;
    }
}
