pub fn next_ticket(counter: &mut u32, desk: char) -> String {
    *counter += 1;
    let ticket = if *counter > 99 {
        *counter = 1;
        format!("{desk}01")
    } else {
        format!("{desk}{:02}", *counter)
    };
    ticket
}
