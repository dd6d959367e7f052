#[derive(Debug, Clone, PartialEq)]
pub enum Status {
    Confirmed(u16),
    Waiting,
}

pub struct Hotel {
    free: Vec<u16>,
}

impl Hotel {
    pub fn with_rooms(rooms: impl IntoIterator<Item = u16>) -> Self {
        Hotel {
            free: rooms.into_iter().collect(),
        }
    }

    async fn take(&mut self) -> Option<u16> {
        std::future::ready(self.free.pop()).await
    }

    pub async fn confirm(&mut self, guest: &str) -> (String, Status) {
        let status = match self.take().await {
            Some(room) => Status::Confirmed(room),
            None => Status::Waiting,
        };
        (guest.to_uppercase(), status)
    }
}

pub async fn night(hotel: &mut Hotel, guests: &[&str]) -> usize {
    let mut confirmed = 0;
    for guest in guests {
        if hotel.confirm(guest).await.1 != Status::Waiting {
            confirmed += 1;
        }
    }
    confirmed
}
