use std::rc::Rc;

#[derive(Debug)]
pub struct Room {
    pub name: String,
    pub seats: u8,
}

pub struct Booking {
    room: Rc<Room>,
    pub guests: u8,
}

impl Booking {
    pub fn of(room: &Rc<Room>, guests: u8) -> Result<Booking, u8> {
        match room.seats.checked_sub(guests) {
            Some(_) => Ok(Booking {
                room: room.clone(),
                guests,
            }),
            None => Err(guests - room.seats),
        }
    }

    /// The last one out gets the room's name for the cleaning list.
    pub fn leave(self) -> Option<String> {
        let name = self.room.name.clone();
        let others = Rc::strong_count(&self.room) - 1;
        drop(self.room);
        (others == 0).then_some(name)
    }
}
