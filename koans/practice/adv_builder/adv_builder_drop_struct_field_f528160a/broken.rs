use std::collections::VecDeque;

#[derive(Debug, Clone)]
pub struct Ware {
    pub cents: u32,
}

pub fn serve(queue: &mut VecDeque<Ware>, coupons: &[u32]) -> Option<Ware> {
    let Ware { label, cents } = queue.front()?.clone();
    let cents = cents.checked_sub(*coupons.last()?)?;
    queue.pop_front();
    Some(Ware { label, cents })
}
