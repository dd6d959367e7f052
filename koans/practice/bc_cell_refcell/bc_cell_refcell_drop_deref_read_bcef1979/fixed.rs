use std::sync::Mutex;

#[derive(Default, Debug)]
pub struct Scene {
    pub place: String,
    pub take: u32,
}

pub fn slate(counter: &Mutex<u32>, place: &str) -> String {
    let mut takes = counter.lock().unwrap();
    *takes += 1;
    let scene = Scene {
        place: place.to_string(),
        take: *takes,
    };
    format!("{scene:?}")
}
