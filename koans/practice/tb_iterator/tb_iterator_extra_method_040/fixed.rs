pub struct Roster {
    people: Vec<&'static str>,
    turn: usize,
}

impl Roster {
    pub fn of(people: &[&'static str]) -> Roster {
        Roster {
            people: people.to_vec(),
            turn: 0,
        }
    }

    pub fn reset(&mut self) {
        self.turn = 0;
    }
}

impl Iterator for Roster {
    type Item = &'static str;

    fn next(&mut self) -> Option<&'static str> {
        let person = *self.people.get(self.turn % self.people.len().max(1))?;
        self.turn += 1;
        Some(person)
    }
}

pub fn weeks(roster: &mut Roster, count: usize) -> Vec<String> {
    roster.reset();
    roster
        .enumerate()
        .take(count)
        .map(|(week, person)| format!("{}: {person}", week + 1))
        .collect()
}
