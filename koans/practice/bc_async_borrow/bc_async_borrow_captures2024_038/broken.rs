use std::future::Future;

#[derive(Debug, Default)]
pub struct Museum {
    pub sold: u32,
    capacity: u32,
}

impl Museum {
    pub fn sized(capacity: u32) -> Museum {
        Museum {
            capacity,
            ..Museum::default()
        }
    }

    pub fn voucher(&self, slot: u32) -> impl Future<Output = String> {
        let free = self.capacity - self.sold;
        async move { format!("slot {slot}, one of {free}") }
    }

    pub async fn sell(&mut self, slots: &[u32]) -> Vec<String> {
        let mut vouchers = Vec::new();
        for slot in slots {
            if self.sold == self.capacity {
                break;
            }
            let voucher = self.voucher(*slot);
            self.sold += 1;
            vouchers.push(voucher.await);
        }
        vouchers
    }
}
