#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn notes() {
        let mut b = Buoy {
            answers: vec![Ok("2m".into()), Err(Silence::Garbled("zzt".into()))],
            history: vec![],
        };
        assert_eq!(b.wave_height(), Err(Silence::Garbled("zzt".into())));
        assert_eq!(b.history, ["heard zzt"]);
        assert_eq!(b.wave_height(), Ok("2m".to_string()));
        assert_eq!(b.wave_height(), Err(Silence::NoCarrier));
    }
}
