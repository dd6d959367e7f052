use std::collections::VecDeque;

pub struct Ship {
    pub code: String,
    pub crew: u16,
}

pub fn dock(queue: &mut VecDeque<Ship>, berths: &u16) -> Option<String> {
    let ship = queue.pop_front()?;
    if ship.crew > *berths {
        let rest = Ship {
            crew: ship.crew - berths,
            code: ship.code.clone(),
        };
        queue.push_back(rest);
    }
    Some(ship.code)
}
