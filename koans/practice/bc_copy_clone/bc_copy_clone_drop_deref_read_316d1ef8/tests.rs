#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn rings() {
        let mut alarm = Alarm::silent();
        let name = String::from("tea");
        alarm
            .at(5, move |m| format!("{name} at {m}"))
            .at(5, |_| "beep".into())
            .at(6, |_| "late".into());
        assert_eq!(alarm.tick(5), ["tea at 5", "beep"]);
        assert!(alarm.tick(4).is_empty());
    }
}
