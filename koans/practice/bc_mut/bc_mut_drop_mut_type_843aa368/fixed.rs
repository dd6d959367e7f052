pub fn erase<T: PartialEq>(list: &mut Vec<T>, value: &T) -> usize {
    let before = list.len();
    list.retain(|item| item != value);
    before - list.len()
}

pub fn erase_first_kind<T: PartialEq + Clone>(list: &mut Vec<T>) -> usize {
    if list.is_empty() {
        return 0;
    }
    let kind = list[0].clone();
    erase(list, &kind)
}
