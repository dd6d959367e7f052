pub fn erase<T: PartialEq>(list: &mut Vec<T>, value: &T) -> usize {
    let before = list.len();
    list.retain(|item| item != value);
    before - list.len()
}

pub fn erase_first_kind<T: PartialEq + Clone>(list: &mut Vec<T>) -> usize {
    if list.is_empty() {
        return 0;
    }
    erase(list, &list[0])
}
