#[derive(Debug, Clone, PartialEq)]
pub enum Status {
    Placed,
    Cooking { minutes: u32 },
    Served,
    Cancelled,
}

pub struct Order {
    pub table: u8,
    pub status: Status,
}

impl Order {
    pub fn cancellable(&self) -> bool {
        matches!(
            self.status,
            Status::Placed | Status::Cooking { minutes: 0..=2 }
        )
    }

    pub fn late(&self) -> bool {
        matches!(self.status, Status::Cooking { minutes } if minutes > 25)
    }
}

pub fn cancel_table(orders: &mut [Order], table: u8) -> usize {
    let mine = orders
        .iter_mut()
        .filter(|order| order.table == table && order.cancellable());
    mine.map(|order| order.status = Status::Cancelled).count()
}
