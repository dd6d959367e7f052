pub struct LockBox {
    pub key: Option<u32>,
    pub opened: u32,
}

impl LockBox {
    pub fn open(&mut self, code: u32) -> Option<&mut Option<u32>> {
        if code % 7 != 0 {
            return None;
        }
        self.opened += 1;
        Some(&mut self.key)
    }
}

pub fn replace_key(lock: &mut LockBox, code: u32, fresh: u32) -> Option<u32> {
    let old = lock.open(code)?.take();
    let slot = lock.open(code)?;
    slot.replace(fresh);
    old
}
