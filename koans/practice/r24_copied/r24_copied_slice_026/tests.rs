#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn levels() {
        let dawn = Cue {
            name: "dawn".into(),
            levels: vec![10, 200],
        };
        let desk = Desk::single(&dawn);
        assert_eq!(desk.level("dawn", 1), Some(200));
        assert_eq!(desk.level("dawn", 2), None);
        assert_eq!(desk.level("dusk", 0), None);
        let both = Desk::load(&[
            dawn.clone(),
            Cue {
                name: "dusk".into(),
                ..dawn
            },
        ]);
        assert_eq!(both.level("dusk", 0), Some(10));
    }
}
