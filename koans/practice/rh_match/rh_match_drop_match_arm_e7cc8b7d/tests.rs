#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn habits_copy() {
        let habit = Habit::from("chess");
        assert_eq!(habit.clone().into_static(), habit);
        assert_eq!(Habit::from("exercise").into_static(), Habit::Exercise);
    }
}
