pub type Entry = (String, u32);

pub fn rank(entries: Vec<Entry>, limit: u32) -> (Vec<Entry>, Vec<String>) {
    let mut finished = Vec::new();
    let mut notes = Vec::new();
    for entry in entries {
        let (runner, seconds) = entry;
        notes.push(format!("{}: {}s", runner, seconds));
        if seconds <= limit {
            finished.push(entry);
        }
    }
    finished.sort_by_key(|e| e.1);
    (finished, notes)
}
