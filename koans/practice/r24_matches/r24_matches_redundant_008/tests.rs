#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn heats_up() {
        let mut machine = Machine {
            water: 60,
            heat: 20,
        };
        assert_eq!(rounds(&mut machine), 5);
        assert_eq!(machine.brew(), Ok(110));
        assert_eq!(machine.brew(), Err("no water"));
    }
    #[test]
    fn cold() {
        assert!(!Machine { water: 99, heat: 0 }.ready());
    }
}
