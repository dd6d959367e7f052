use std::collections::VecDeque;

#[derive(Clone)]
pub struct Wagon {
    pub cargo: String,
    pub axles: u8,
}

pub fn couple(yard: &mut VecDeque<Wagon>, cargo: &str) {
    let cargo = cargo.to_string();
    yard.push_back(Wagon { cargo, axles: 4 });
}

pub fn shunt(yard: &mut VecDeque<Wagon>) -> Option<u8> {
    let front = yard.pop_front()?;
    yard.push_back(front.clone());
    Some(front.axles + front.cargo.len() as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn front_goes_to_the_back() {
        let mut yard = VecDeque::new();
        couple(&mut yard, "coal");
        couple(&mut yard, "timber");
        assert_eq!(shunt(&mut yard), Some(8));
        assert_eq!(yard[1].cargo, "coal");
        assert_eq!(yard[0].axles, 4);
    }

    #[test]
    fn empty_yard() {
        assert_eq!(shunt(&mut VecDeque::new()), None);
    }
}
