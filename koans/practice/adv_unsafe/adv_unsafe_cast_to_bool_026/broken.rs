pub struct Employee {
    pub name: &'static str,
    boss: *const Employee,
}

impl Employee {
    pub fn founder(name: &'static str) -> Box<Employee> {
        Box::new(Employee {
            name,
            boss: std::ptr::null(),
        })
    }

    /// # Safety
    /// The boss must outlive the new employee.
    pub unsafe fn under(boss: &Employee, name: &'static str) -> Box<Employee> {
        Box::new(Employee { name, boss })
    }

    pub fn rank(&self) -> usize {
        let mut rank = 0;
        let mut above = self.boss;
        while above {
            rank += 1;
            above = unsafe { (*above).boss };
        }
        rank
    }
}
