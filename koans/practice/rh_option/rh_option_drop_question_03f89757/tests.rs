#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_the_owners() {
        let step = Rc::new(Step::Simmer(5));
        let mut steps = vec![Rc::clone(&step)];
        assert_eq!(next_step(&mut steps), Some(2));
        assert_eq!(next_step(&mut steps), None);
    }
}
