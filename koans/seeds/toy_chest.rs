use std::cell::RefCell;

#[derive(Debug, PartialEq)]
pub enum Toy {
    Robot,
    Kite,
    Yoyo,
}

pub fn take(chest: &RefCell<Vec<Toy>>, wanted: &Toy) -> Option<Toy> {
    let mut toys = chest.borrow_mut();
    let spot = toys.iter().position(|toy| toy == wanted)?;
    Some(toys.remove(spot))
}

pub fn count_kites(chest: &RefCell<Vec<Toy>>) -> usize {
    let toys = chest.borrow();
    toys.iter().filter(|toy| **toy == Toy::Kite).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_a_toy_out() {
        let chest = RefCell::new(vec![Toy::Kite, Toy::Robot]);
        assert_eq!(take(&chest, &Toy::Robot), Some(Toy::Robot));
        assert_eq!(take(&chest, &Toy::Robot), None);
        assert_eq!(chest.borrow().len(), 1);
    }

    #[test]
    fn counts_the_kites() {
        let chest = RefCell::new(vec![Toy::Kite, Toy::Yoyo, Toy::Kite]);
        assert_eq!(count_kites(&chest), 2);
    }
}
