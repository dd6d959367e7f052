type Op = unsafe fn(&mut Vec<i32>);

/// # Safety
/// The stack must hold two values.
unsafe fn add(stack: &mut Vec<i32>) {
    let (b, a) = (
        stack.pop().unwrap_unchecked(),
        stack.pop().unwrap_unchecked(),
    );
    stack.push(a + b);
}

/// # Safety
/// The stack must hold a value.
unsafe fn dup(stack: &mut Vec<i32>) {
    let top = *stack.last().unwrap_unchecked();
    stack.push(top);
}

fn one(stack: &mut Vec<i32>) {
    stack.push(1);
}

pub fn run(program: &str) -> Option<i32> {
    let mut stack = Vec::new();
    for op in program.chars() {
        let (needs, run): (usize, Op) = match op {
            '+' => (2, add),
            'd' => (1, dup),
            '1' => (0, one),
            _ => return None,
        };
        if stack.len() < needs {
            return None;
        }
        unsafe { run(&mut stack) };
    }
    stack.pop()
}
