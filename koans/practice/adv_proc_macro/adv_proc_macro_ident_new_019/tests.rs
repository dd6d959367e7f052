#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn emits_statements() {
        let tree = Node::Add(
            Box::new(Node::Number(4)),
            Box::new(Node::Negate(Box::new(Node::Number(1)))),
        );
        let mut emitter = Emitter::default();
        assert_eq!(emitter.emit(&tree), "t4");
        let wanted =
            quote::quote! { let t1 = 4i32; let t2 = 1i32; let t3 = -t2; let t4 = t1 + t3; };
        assert_eq!(emitter.finish().to_string(), wanted.to_string());
    }
}
