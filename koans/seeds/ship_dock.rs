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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn large_crew_returns() {
        let code = "K9".to_string();
        let mut queue = VecDeque::from([Ship { code, crew: 12 }]);
        assert_eq!(dock(&mut queue, &8), Some("K9".to_string()));
        assert_eq!(queue[0].crew, 4);
        assert_eq!(dock(&mut queue, &8), Some("K9".to_string()));
        assert!(queue.is_empty());
    }

    #[test]
    fn nobody_waits() {
        let mut queue = VecDeque::new();
        assert_eq!(dock(&mut queue, &8), None);
    }
}
