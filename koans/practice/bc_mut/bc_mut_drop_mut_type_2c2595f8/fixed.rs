pub fn duplicate_top(stack: &mut Vec<i32>) -> Option<bool> {
    let top = stack.last()?;
    let negative = *top < 0;
    stack.push(top.abs());
    Some(negative)
}

pub fn run(program: &[i32]) -> Vec<i32> {
    let mut stack = Vec::new();
    for &word in program {
        stack.push(word);
        if duplicate_top(&mut stack) == Some(true) {
            stack.swap_remove(0);
        }
    }
    stack
}
