#[derive(Debug, PartialEq)]
pub struct Transfer {
    pub id: u32,
    pub amount: i64,
    pub settled: bool,
}

pub fn settle(pending: &Vec<Transfer>) -> i64 {
    let mut sum = 0;
    for transfer in pending.iter() {
        if transfer.settled {
            sum += transfer.amount;
        }
    }
    pending.retain(|t| !t.settled);
    sum
}
