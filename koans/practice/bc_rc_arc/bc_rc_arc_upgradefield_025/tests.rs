#[cfg(test)]
mod tests {
    use super::*;
    fn driver(plate: &str, rating: f32) -> Rc<Driver> {
        Rc::new(Driver {
            plate: plate.into(),
            rating,
        })
    }
    #[test]
    fn best_driver() {
        let mut d = Dispatch {
            drivers: vec![driver("A1", 4.1), driver("B2", 4.9)],
        };
        assert_eq!(d.best().unwrap().plate, "B2");
        let ride = d.request("Dock").unwrap();
        assert_eq!(ride.ticket().as_deref(), Some("Dock: B2 *****"));
        d.drivers.pop();
        assert_eq!(ride.ticket(), None);
    }
    #[test]
    fn nobody() {
        assert!(Dispatch { drivers: vec![] }.request("Dock").is_none());
    }
}
