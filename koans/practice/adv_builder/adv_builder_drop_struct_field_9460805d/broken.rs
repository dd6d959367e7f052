use std::collections::VecDeque;

#[derive(Debug, Clone, PartialEq)]
pub struct Car {
    pub metres: u32,
}

pub fn arrive(queue: &mut VecDeque<Car>, plate: &str, metres: u32) {
    let plate = plate.to_string();
    queue.push_back(Car { plate, metres });
}

pub fn board(queue: &mut VecDeque<Car>, deck: &mut Vec<Car>) -> Option<Car> {
    let car = queue.pop_front()?;
    deck.push(car.clone());
    Some(car)
}
