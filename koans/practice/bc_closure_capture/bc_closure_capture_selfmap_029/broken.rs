pub struct Registration {
    guests: Vec<String>,
    next_badge: u32,
}

impl Registration {
    pub fn read(list: &str) -> Self {
        let guests = list.lines().map(|l| l.trim().to_owned()).collect();
        Registration {
            guests,
            next_badge: 100,
        }
    }

    fn badge(&mut self, vip: bool) -> u32 {
        self.next_badge += 1;
        if vip {
            self.next_badge + 9000
        } else {
            self.next_badge
        }
    }

    pub fn badges(&mut self) -> Vec<(String, u32)> {
        self.guests
            .iter()
            .map(|guest| {
                let badge = self.badge(guest.starts_with("Dr"));
                (guest.clone(), badge)
            })
            .collect()
    }
}
