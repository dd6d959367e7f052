pub mod wash {
    #[derive(Debug, PartialEq, Clone)]
    pub enum SlotError {
        Closed,
        Busy { until: u32 },
    }

    pub struct Day {
        pub opens: u32,
        pub closes: u32,
        pub booked: Vec<(u32, u32)>,
    }

    impl Day {
        pub fn book(&mut self, start: u32, length: u32) -> Result<u32, SlotError> {
            let end = start + length;
            if start < self.opens || end > self.closes {
                return Err(SlotError::Closed);
            }
            if let Some(&(_, until)) = self.booked.iter().find(|&&(s, e)| start < e && s < end) {
                return Err(until);
            }
            self.booked.push((start, end));
            Ok(end)
        }
    }
}

pub fn book_any(day: &mut wash::Day, starts: &[u32]) -> Result<u32, wash::SlotError> {
    let mut last = Err(wash::SlotError::Closed);
    for &start in starts {
        last = day.book(start, 2);
        if last.is_ok() {
            break;
        }
    }
    last
}
