#[derive(Clone, Copy)]
pub enum Order {
    Drink { size: char, shots: u8 },
    Cake,
}

pub struct Card {
    pub points: u32,
    pub birthday: Option<u32>,
}

pub fn price(order: &Order) -> u32 {
    match *order {
        Order::Drink { size: 'L', shots } => 30 + 5 * u32::from(shots),
        Order::Drink { shots, .. } => 20 + 5 * u32::from(shots),
        Order::Cake => 25,
    }
}

impl Card {
    pub fn pay(&mut self, order: &Order, today: u32) -> bool {
        if let Some(day) = self.birthday
            && day == today
            && let Order::Cake = order
        {
            self.birthday = None;
            return true;
        }
        let enough = self.points >= price(order);
        if enough {
            self.points -= price(order);
        }
        enough
    }
}
