#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rides_with_the_door_shut() {
        let cabin = Cabin::at(0).board("Ann").board("Bo");
        let mut shut = cabin.close();

        let mut open = shut.open();

        assert_eq!(open.leave().as_deref(), Some("Bo"));
    }
}
