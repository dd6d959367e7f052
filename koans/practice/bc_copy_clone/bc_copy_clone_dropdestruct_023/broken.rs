use std::cell::Cell;

pub struct Bench {
    pub free: Cell<u32>,
}

pub struct Lease<'b> {
    bench: &'b Bench,
    pub tool: String,
    pub hours: u32,
}

impl Bench {
    pub fn lease(&self, tool: &str, hours: u32) -> Option<Lease<'_>> {
        let left = self.free.get().checked_sub(1)?;
        self.free.set(left);
        Some(Lease {
            bench: self,
            tool: tool.into(),
            hours,
        })
    }
}

impl Drop for Lease<'_> {
    fn drop(&mut self) {
        self.bench.free.set(self.bench.free.get() + 1);
    }
}

pub fn receipt(lease: Lease<'_>, rate: u32) -> (String, u32) {
    let Lease { tool, hours, .. } = lease;
    (tool, hours * rate)
}
