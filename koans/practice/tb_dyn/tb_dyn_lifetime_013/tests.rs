#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn leaves() {
        let mut list = MailingList::default();
        list.join(Reader { until: 3 });
        list.join(Reader { until: 2 });
        assert_eq!([list.publish(), list.publish(), list.publish()], [2, 1, 0]);
    }
}
