struct ListNode {
    head: u8,
    tail: Option<Box<ListNode>>,
}
