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
