use std::sync::Mutex;

#[derive(Clone, Debug)]
pub struct Painting {
    pub name: String,
    pub on_loan: bool,
}

pub fn lend(gallery: &Mutex<Vec<Painting>>, wall: usize) -> Result<Painting, String> {
    let mut walls = gallery.lock().unwrap();
    let painting = walls.get_mut(wall).ok_or("no such wall")?;
    painting.on_loan = true;
    Ok(painting.clone())
}
