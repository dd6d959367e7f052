#[derive(Debug, Clone, Default, PartialEq)]
pub struct Shift {
    guards: Vec<String>,
    pub locked: bool,
}

pub struct Week {
    shifts: Vec<Shift>,
    capacity: usize,
}

impl Week {
    pub fn blank(days: usize, capacity: usize) -> Self {
        Week {
            shifts: vec![Shift::default(); days],
            capacity,
        }
    }

    pub fn lock(&mut self, day: usize) {
        if let Some(shift) = self.shifts.get_mut(day) {
            shift.locked = true;
        }
    }

    pub fn assign(&mut self, guard: &str) -> Option<usize> {
        let capacity = self.capacity;
        let open = |s: &Shift| !s.locked && s.guards.len() < capacity;
        let day = self.shifts.iter().position(open)?;
        self.shifts[day].guards.push(guard.to_string());
        Some(day)
    }
}
