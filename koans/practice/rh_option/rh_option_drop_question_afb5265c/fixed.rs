use std::collections::VecDeque;

#[derive(Debug, Clone, PartialEq)]
pub struct Car {
    pub plate: String,
    pub metres: u32,
}

pub fn board(queue: &mut VecDeque<Car>, deck: &mut Vec<Car>) -> Option<Car> {
    let car = queue.pop_front()?;
    deck.push(car.clone());
    Some(car)
}
