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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn first_take() {
        let counter = Mutex::new(0);
        let text = slate(&counter, "Pier");
        assert_eq!(text, "Scene { place: \"Pier\", take: 1 }");
    }

    #[test]
    fn takes_go_up() {
        let counter = Mutex::new(6);
        slate(&counter, "Roof");
        assert!(slate(&counter, "Roof").contains("take: 8"));
        assert_eq!(*counter.lock().unwrap(), 8);
    }
}
