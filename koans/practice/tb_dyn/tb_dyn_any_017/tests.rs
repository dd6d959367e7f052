#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn alarms() {
        let all: Vec<Box<dyn Panel>> = vec![
            Box::new(Gauge { value: 9 }),
            Box::new(Note("hi".into())),
            Box::new(Gauge { value: 2 }),
        ];
        assert_eq!(alarm(&all, 5), ["gauge at 9"]);
        assert!(all[1].as_any().is::<Note>());
        assert_eq!(all[1].title(), "hi");
    }
}
