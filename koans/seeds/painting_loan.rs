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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lends_a_painting() {
        let (name, on_loan) = ("Harbour".to_string(), false);
        let gallery = Mutex::new(vec![Painting { name, on_loan }]);
        let lent = lend(&gallery, 0).unwrap();
        assert_eq!(lent.name, "Harbour");
        assert!(gallery.lock().unwrap()[0].on_loan);
    }

    #[test]
    fn bare_wall() {
        let gallery = Mutex::new(Vec::new());
        assert_eq!(lend(&gallery, 3).unwrap_err(), "no such wall");
    }
}
