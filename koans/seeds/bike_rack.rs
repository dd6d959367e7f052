use std::sync::Mutex;

#[derive(Clone, PartialEq, Debug)]
pub struct Bike {
    pub id: u32,
    pub km: u32,
}

pub fn lock_up(rack: &Mutex<Vec<Bike>>, id: u32) {
    rack.lock().unwrap().push(Bike { id, km: 0 });
}

pub fn ride(rack: &Mutex<Vec<Bike>>, place: usize, trip: u32) -> Option<Bike> {
    let mut bikes = rack.lock().unwrap();
    let bike = bikes.get_mut(place)?;
    bike.km += trip;
    Some(bike.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn riding_adds_up() {
        let rack = Mutex::new(Vec::new());
        lock_up(&rack, 77);
        ride(&rack, 0, 5);
        assert_eq!(ride(&rack, 0, 3), Some(Bike { id: 77, km: 8 }));
    }

    #[test]
    fn no_bike_in_that_place() {
        let rack = Mutex::new(Vec::new());
        assert!(ride(&rack, 2, 9).is_none());
    }
}
