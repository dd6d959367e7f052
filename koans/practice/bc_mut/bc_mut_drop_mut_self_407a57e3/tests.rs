#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn machine_plays_in_order() {
        let mut heard = Vec::new();
        let mut machine = Machine::<2>::new(|drum, at| heard.push((drum, at)));
        assert_eq!(machine.track(Drum::Hat, Pattern::euclid(2)), None);
    }
}
