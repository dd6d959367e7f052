#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rides_with_the_door_shut() {
        let cabin = Cabin::at(0).board("Ann").board("Bo");
        let mut shut = cabin.close();
        assert_eq!(shut.ride(-2), 2);
    }
}
