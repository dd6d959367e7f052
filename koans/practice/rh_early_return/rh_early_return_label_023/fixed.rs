pub struct Switchboard {
    pub lines: Vec<Vec<u16>>,
    pub busy: Vec<u16>,
}

impl Switchboard {
    /// The first line all of whose sockets are free, and how many sockets were tried.
    pub fn free_line(&self) -> (Option<usize>, usize) {
        let mut tried = 0;
        let mut found = None;
        'lines: for (n, sockets) in self.lines.iter().enumerate() {
            for socket in sockets {
                tried += 1;
                if self.busy.contains(socket) {
                    continue 'lines;
                }
            }
            found = Some(n);
            break;
        }
        (found, tried)
    }
}
