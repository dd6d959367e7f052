#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets_combine() {
        let both = Status::READY | Status::FAULT;
        assert!(both.has(Status::FAULT) && !both.has(Status::BUSY));
        assert_eq!(both - Status::READY, Status::FAULT);
        assert_eq!(format!("{both:?}"), r#"{"READY", "FAULT"}"#);
    }

    #[test]
    fn sets_iterate() {
        let set: Status = [Status::BUSY, Status::READY].into_iter().collect();
        assert_eq!(
            set.iter().map(|(name, _)| name).collect::<Vec<_>>(),
            ["READY", "BUSY"]
        );
        assert!((Pins::RESET | Pins::ENABLE).has(Pins::ENABLE));
    }
}
