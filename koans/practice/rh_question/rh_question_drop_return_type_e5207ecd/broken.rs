use std::time::SystemTime;

#[derive(Debug, PartialEq)]
pub enum TicketError {
    WentBackwards,
    StillDriving,
}

pub struct Ticket {
    pub entered: SystemTime,
    pub left: Option<SystemTime>,
}

impl Ticket {
    pub fn fee_cents(&self) {
        let left = self.left.ok_or(TicketError::StillDriving)?;
        let stay = left
            .duration_since(self.entered)
            .map_err(|_| TicketError::WentBackwards)?;
        Ok(stay.as_secs().div_ceil(3600) * 250)
    }
}
